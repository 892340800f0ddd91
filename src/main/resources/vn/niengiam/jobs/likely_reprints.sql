-- Which contents may print one report? Those of one year that meet in a band, unless area or kind speak against it.
-- Each is held against the few before it only: a text that a thousand papers print gives some thousand pairs, not a million.
WITH banded AS (
  SELECT path, place, report_year, posexplode(bands) AS (band, mark)
  FROM contents
),
met AS (
  SELECT
    path,
    collect_list(path) OVER (
      PARTITION BY report_year, band, mark
      ORDER BY place
      ROWS BETWEEN 10 PRECEDING AND 1 PRECEDING
    ) AS earlier_paths
  FROM banded
),
pairs AS (
  SELECT DISTINCT path, earlier_path
  FROM met LATERAL VIEW explode(earlier_paths) AS earlier_path
)
SELECT pairs.path, pairs.earlier_path, one.figures, earlier.figures AS earlier_figures
FROM pairs
  JOIN prints AS one ON one.path = pairs.path
  JOIN prints AS earlier ON earlier.path = pairs.earlier_path
WHERE coalesce(one.ref_area = earlier.ref_area, true)
  AND coalesce(one.report_kind = earlier.report_kind, true)
