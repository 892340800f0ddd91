-- How complete is each indicator at the level of the provinces, and why are its empty cells empty?
SELECT
  indicator,
  count(*) FILTER (WHERE cell IN ('value', 'conflict')) AS with_figure,
  count(*) FILTER (WHERE cell = 'conflict') AS of_them_contradicted,
  count(*) FILTER (WHERE cell = 'not_reported') AS not_reported,
  count(*) FILTER (WHERE cell = 'unreadable') AS unreadable,
  count(*) FILTER (WHERE cell = 'not_in_archive') AS not_in_archive,
  round(100.0 * count(*) FILTER (WHERE cell IN ('value', 'conflict')) / count(*), 1) AS percent_complete
FROM coverage
WHERE level = 'province'
GROUP BY indicator
ORDER BY percent_complete DESC, indicator;
