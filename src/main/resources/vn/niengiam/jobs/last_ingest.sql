-- Which version of the program read the archive last?
SELECT max_by(program_version, run_id) AS program_version
FROM runs
WHERE array_contains(stages, 'ingest')
