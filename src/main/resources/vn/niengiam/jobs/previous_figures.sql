-- Which figures did an earlier edition hold?
SELECT indicator, ref_area, boundaries, level, year, body, value
FROM trends
WHERE value IS NOT NULL
ORDER BY indicator, ref_area, boundaries, level, year, body, months DESC
