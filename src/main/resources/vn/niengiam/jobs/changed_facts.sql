-- Which listed files have other facts than the table documents holds, apart from what only the whole table tells?
WITH facts_now AS (
  SELECT path, struct(* EXCEPT (duplicate_of, run_id, ingested_at)) AS facts
  FROM listed
),
facts_before AS (
  SELECT path, struct(* EXCEPT (duplicate_of, run_id, ingested_at)) AS facts
  FROM documents
)
SELECT facts_now.path
FROM facts_now
  LEFT ANTI JOIN facts_before
    ON facts_before.path = facts_now.path
    AND facts_before.facts <=> facts_now.facts
