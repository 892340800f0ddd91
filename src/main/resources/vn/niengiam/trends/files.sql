-- Which document does each content print, where does it lie, and when was it published?
-- Copies of one file share a doc_id; a reprint names the document that it prints again. own_word: 2, the body speaks itself,
-- in a report that no paper published or on a portal; 1, a paper of its province does; 0, another's.
SELECT
  d.doc_id,
  coalesce(min(d.duplicate_of), d.doc_id) AS original,
  min(d.path) AS path,
  min(d.published_on) AS published_on,
  max(
    CASE
      WHEN d.source IS NULL OR s.kind IN ('government_portal', 'party_portal') THEN 2
      WHEN s.province = split(d.ref_area, '@')[0] THEN 1
      ELSE 0
    END) AS own_word
FROM documents d
LEFT JOIN sources s ON s.id = d.source
WHERE d.doc_id IS NOT NULL
GROUP BY d.doc_id
