-- How many of the listed contents were parsed by an earlier version only, and how did that end?
SELECT status, count(*) AS documents
FROM parses
  LEFT SEMI JOIN contents ON contents.doc_id = parses.doc_id AND contents.status IS NULL
WHERE inner_path = '' AND CAST(parser_version AS INT) < :version
GROUP BY status
ORDER BY documents DESC, status
