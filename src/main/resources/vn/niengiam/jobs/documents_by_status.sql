-- How did reading each document of the lake end?
SELECT parse_status, count(*) AS documents
FROM documents
GROUP BY parse_status
ORDER BY documents DESC, parse_status
