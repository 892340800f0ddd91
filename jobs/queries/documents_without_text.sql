-- Which files gave no text, or not all of it, and why?
SELECT parse_status, path, ref_area, report_year, media_type, bytes, parse_reason
FROM documents
WHERE parse_status <> 'parsed'
ORDER BY parse_status, path;
