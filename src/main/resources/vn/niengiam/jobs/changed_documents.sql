-- Which rows of the table documents does this run change, and what do they become?
WITH originals AS (
  SELECT doc_id, min(path) AS path
  FROM every_document
  WHERE doc_id IS NOT NULL
  GROUP BY doc_id
),
-- Few columns, and few rows: they go to where the documents are, whose texts need not travel to them.
copies AS (
  SELECT every_document.path, coalesce(reprints.original, every_document.doc_id) AS duplicate_of
  FROM every_document
    JOIN originals ON originals.doc_id = every_document.doc_id
    LEFT JOIN reprints ON reprints.doc_id = every_document.doc_id
  WHERE reprints.original IS NOT NULL OR every_document.path > originals.path
),
judged AS (
  SELECT /*+ BROADCAST(copies) */ every_document.* EXCEPT (made_from), copies.duplicate_of, every_document.made_from
  FROM every_document
    LEFT JOIN copies ON copies.path = every_document.path
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
