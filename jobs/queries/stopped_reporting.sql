-- Which provinces reported an indicator once but not in the last year that anyone did?
SELECT indicator, ref_area, max(year) AS last_reported,
  (SELECT max(year) FROM trends latest WHERE latest.indicator = t.indicator AND latest.level = 'province') AS last_of_all
FROM trends t
WHERE level = 'province' AND boundaries = 'as_reported'
GROUP BY indicator, ref_area
HAVING max(year) < last_of_all
ORDER BY indicator, last_reported, ref_area;
