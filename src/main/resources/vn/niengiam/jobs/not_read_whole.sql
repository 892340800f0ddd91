-- Which documents were not read whole, and why?
SELECT path, parse_status, coalesce(parse_reason, 'no reason known') AS parse_reason
FROM documents
WHERE parse_status <> 'parsed'
ORDER BY path
