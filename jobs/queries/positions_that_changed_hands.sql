-- Which positions passed from one person to another, and between which days?
WITH holders AS (
  SELECT
    *,
    lead(name) OVER holding AS next_name,
    lead(first_on) OVER holding AS next_first_on
  FROM positions
  WHERE first_on IS NOT NULL
  WINDOW holding AS (PARTITION BY ref_area, position, org ORDER BY first_on, last_on, name)
)
SELECT ref_area, org, position, name, last_on AS last_named_on, next_name, next_first_on AS first_named_on
FROM holders
WHERE next_name <> name AND next_first_on > last_on
ORDER BY ref_area, org, position, last_on;
