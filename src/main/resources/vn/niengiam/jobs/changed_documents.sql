-- Which rows of the table documents does this run change, and what do they become?
WITH every_file AS (
  SELECT * EXCEPT (duplicate_of, run_id, ingested_at)
  FROM listed
  UNION ALL
  SELECT documents.* EXCEPT (duplicate_of, run_id, ingested_at)
  FROM documents
    LEFT ANTI JOIN listed ON listed.path = documents.path
),
originals AS (
  SELECT doc_id, min(path) AS path
  FROM every_file
  WHERE doc_id IS NOT NULL
  GROUP BY doc_id
),
judged AS (
  SELECT
    every_file.*,
    CASE WHEN every_file.path > originals.path THEN every_file.doc_id END AS duplicate_of
  FROM every_file
    LEFT JOIN originals ON originals.doc_id = every_file.doc_id
),
facts_now AS (
  SELECT *, struct(*) AS facts
  FROM judged
),
facts_before AS (
  SELECT path, struct(* EXCEPT (run_id, ingested_at)) AS facts
  FROM documents
)
SELECT facts_now.* EXCEPT (facts), :run_id AS run_id, :ingested_at AS ingested_at
FROM facts_now
  LEFT ANTI JOIN facts_before
    ON facts_before.path = facts_now.path
    AND facts_before.facts <=> facts_now.facts
