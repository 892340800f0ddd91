-- Which document does each content print, where does it lie, and when was it published?
-- Copies of one file share a doc_id; a reprint names the document that it prints again.
SELECT
  doc_id,
  coalesce(min(duplicate_of), doc_id) AS original,
  min(path) AS path,
  min(published_on) AS published_on
FROM documents
WHERE doc_id IS NOT NULL
GROUP BY doc_id
