-- Which files must have a row in documents, those listed and those embedded in them, and what does each row follow from?
SELECT
  CASE WHEN parses.inner_path <> '' THEN concat(contents.path, '!/', parses.inner_path) ELSE contents.path END AS path,
  contents.path AS outer_path,
  coalesce(parses.inner_path, '') AS inner_path,
  sha2(
    to_json(
      struct(
        :program AS program,
        :reference AS reference,
        contents.*,
        parses.parser_version,
        parses.attempts,
        parses.status,
        parses.reason,
        parses.inner_path,
        parses.inner_doc_id
      )
    ),
    256
  ) AS made_from
FROM contents
  LEFT JOIN parses ON parses.doc_id = contents.doc_id AND contents.status IS NULL
