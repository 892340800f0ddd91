-- Which documents are read? Those with a text, each content once: at the file that comes first in the alphabet.
SELECT documents.*
FROM documents
  LEFT SEMI JOIN (
    SELECT min(path) AS path
    FROM documents
    WHERE doc_id IS NOT NULL AND text <> ''
    GROUP BY doc_id
  ) AS firsts
    ON firsts.path = documents.path
