-- In which files does a document lie? The one that is not a copy comes first.
SELECT *
FROM documents
WHERE doc_id = ?
ORDER BY duplicate_of IS NOT NULL, path
