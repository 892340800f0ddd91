-- Which whole prints are to be compared?
SELECT pairs.path, pairs.earlier_path, one.print, earlier.print AS earlier_print
FROM pairs
  JOIN prints AS one ON one.path = pairs.path
  JOIN prints AS earlier ON earlier.path = pairs.earlier_path
