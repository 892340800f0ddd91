-- Which files have no row in documents, or one that follows from something else than it would today?
SELECT files.*
FROM files
  LEFT ANTI JOIN documents ON documents.path = files.path AND documents.made_from = files.made_from
