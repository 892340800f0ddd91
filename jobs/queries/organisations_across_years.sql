-- Which organisations do the reports of a province name year after year?
SELECT ref_area, name, count(DISTINCT year) AS years, min(year) AS first_year, max(year) AS last_year,
  sum(documents) AS documents, sum(mentions) AS mentions
FROM organisations
WHERE year IS NOT NULL
GROUP BY ref_area, name
HAVING count(DISTINCT year) > 1
ORDER BY ref_area, years DESC, mentions DESC, name;
