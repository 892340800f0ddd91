-- Which documents were not read whole, and why?
SELECT path, parse_status, coalesce(parse_reason, 'no reason known') AS parse_reason
FROM documents
WHERE parse_status <> 'parsed'
-- A file that could have told something comes before one without any text.
ORDER BY parse_status = 'empty', path
