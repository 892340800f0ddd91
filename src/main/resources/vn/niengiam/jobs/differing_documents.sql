-- Which documents differ between two editions: new, gone, changed (its file holds other bytes now) or read anew?
WITH earlier_documents AS (
  SELECT doc_id, min(path) AS path, arg_min(text, path) AS text
  FROM earlier.documents
  WHERE doc_id IS NOT NULL
  GROUP BY doc_id
),
later_documents AS (
  SELECT doc_id, min(path) AS path, arg_min(text, path) AS text
  FROM later.documents
  WHERE doc_id IS NOT NULL
  GROUP BY doc_id
),
-- The same file holds one document in the earlier edition, and another in the later.
changed AS (
  SELECT e.doc_id AS earlier_id, l.doc_id AS later_id
  FROM earlier.documents e
  JOIN later.documents l ON l.path = e.path
  WHERE l.doc_id <> e.doc_id
)
SELECT
  coalesce(l.doc_id, e.doc_id) AS doc_id,
  coalesce(l.path, e.path) AS path,
  CASE
    WHEN e.doc_id IS NULL AND l.doc_id IN (SELECT later_id FROM changed) THEN 'document changed'
    WHEN l.doc_id IS NULL AND e.doc_id IN (SELECT earlier_id FROM changed) THEN 'document changed'
    WHEN e.doc_id IS NULL THEN 'new document'
    WHEN l.doc_id IS NULL THEN 'document gone'
    ELSE 'document read anew'
  END AS reason
FROM earlier_documents e
FULL JOIN later_documents l ON l.doc_id = e.doc_id
WHERE e.text IS DISTINCT FROM l.text OR e.doc_id IS NULL OR l.doc_id IS NULL;
