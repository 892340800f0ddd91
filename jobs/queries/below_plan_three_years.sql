-- Which areas admitted fewer members than planned, three years in a row?
WITH against_plan AS (
  SELECT t.ref_area, t.level, t.body, t.year, o.value, o.target, o.value < o.target AS below
  FROM trends t
  JOIN observations o ON o.observation_id = t.observation_ids[1]
  WHERE t.indicator = 'party.members.admitted'
    AND t.boundaries = 'as_reported'
    AND t.obs_status IN ('A', 'E')
    AND o.target IS NOT NULL
),
runs AS (
  SELECT
    *,
    lag(year, 2) OVER series AS two_years_back,
    below AND lag(below) OVER series AND lag(below, 2) OVER series AS thrice_below,
    lag(value, 2) OVER series AS first_value,
    lag(target, 2) OVER series AS first_target,
    lag(value) OVER series AS second_value,
    lag(target) OVER series AS second_target
  FROM against_plan
  WINDOW series AS (PARTITION BY ref_area, level, body ORDER BY year)
)
SELECT ref_area, level, body, year AS third_year,
  first_value, first_target, second_value, second_target, value AS third_value, target AS third_target
FROM runs
WHERE thrice_below AND two_years_back = year - 2
ORDER BY ref_area, level, body, third_year;
