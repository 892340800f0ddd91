-- Does each area have a figure for each indicator and year, and if not, why?
-- Asked of every area that the archive or a figure names, in every year that a report or a figure is about, as long as
-- the area existed at its end. A document whose level is unknown, as one without text is, counts for the province. While a document
-- is unread nobody can say that the area did not report, so unreadable comes before not_reported.
WITH reports AS (
  SELECT
    ref_area,
    coalesce(level, 'province') AS level,
    report_year AS year,
    CAST(count(DISTINCT coalesce(duplicate_of, doc_id, path))
      FILTER (WHERE parse_status IN ('parsed', 'truncated')) AS INT) AS documents_read,
    CAST(count(DISTINCT coalesce(duplicate_of, doc_id, path))
      FILTER (WHERE parse_status NOT IN ('parsed', 'truncated')) AS INT) AS documents_unread
  FROM documents
  WHERE ref_area IS NOT NULL
  GROUP BY ref_area, coalesce(level, 'province'), report_year
),
figures AS (
  SELECT indicator, ref_area, level, year, max(conflicts) AS conflicts
  FROM trends
  WHERE boundaries = :as_reported
  GROUP BY indicator, ref_area, level, year
),
areas AS (
  SELECT ref_area, level FROM reports
  UNION
  SELECT ref_area, 'province' FROM reports
  UNION
  SELECT ref_area, level FROM figures
  UNION
  SELECT ref_area, 'province' FROM figures
),
years AS (
  SELECT year FROM reports WHERE year IS NOT NULL
  UNION
  SELECT year FROM figures
)
SELECT
  i.code AS indicator,
  a.ref_area,
  y.year,
  CASE
    WHEN f.conflicts > 0 THEN 'conflict'
    WHEN f.conflicts = 0 THEN 'value'
    WHEN r.documents_unread > 0 THEN 'unreadable'
    WHEN r.documents_read > 0 THEN 'not_reported'
    ELSE 'not_in_archive'
  END AS cell,
  a.level,
  coalesce(r.documents_read, 0) AS documents_read,
  coalesce(r.documents_unread, 0) AS documents_unread
FROM areas a
CROSS JOIN years y
CROSS JOIN indicators i
LEFT JOIN provinces p ON p.uid = a.ref_area
LEFT JOIN reports r ON r.ref_area = a.ref_area AND r.level = a.level AND r.year = y.year
LEFT JOIN figures f
  ON f.indicator = i.code AND f.ref_area = a.ref_area AND f.level = a.level AND f.year = y.year
WHERE y.year >= coalesce(year(p.valid_from), y.year)
  AND (
    coalesce(p.valid_to >= make_date(y.year, 12, 31), true)
    -- Of its last months an area that was merged within the year may have reported; nobody expects it to.
    OR (year(p.valid_to) = y.year AND (r.ref_area IS NOT NULL OR f.ref_area IS NOT NULL))
  )
