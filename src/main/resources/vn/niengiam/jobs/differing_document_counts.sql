-- How many files differ between two editions, in which way, and which are the first of each?
SELECT reason, count(DISTINCT path) AS files, list(DISTINCT path ORDER BY path)[:5] AS first_paths
FROM differing_documents
GROUP BY reason
ORDER BY reason;
