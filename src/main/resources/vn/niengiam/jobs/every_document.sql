-- What does the table documents hold after this run, apart from what only the whole table tells?
SELECT * EXCEPT (duplicate_of, run_id, ingested_at)
FROM listed
UNION ALL
SELECT documents.* EXCEPT (duplicate_of, run_id, ingested_at)
FROM documents
  LEFT ANTI JOIN listed ON listed.path = documents.path
