-- How much does the lake hold?
SELECT
  (SELECT count(*) FROM observations) AS observations,
  (SELECT count(indicator) FROM observations) AS coded,
  (SELECT count(DISTINCT ref_area) FROM observations WHERE indicator IS NOT NULL) AS areas,
  (SELECT count(DISTINCT report_year) FROM observations WHERE indicator IS NOT NULL) AS years,
  (SELECT min(report_year) FROM observations WHERE indicator IS NOT NULL) AS first_year,
  (SELECT max(report_year) FROM observations WHERE indicator IS NOT NULL) AS last_year,
  (SELECT count(*) FROM entities) AS entities
