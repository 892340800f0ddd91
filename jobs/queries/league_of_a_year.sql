-- Which provinces admitted the most members in the last year that has figures for it, and how sure is each figure?
SELECT rank, ref_area, value, change_abs, change_pct, obs_status, months, documents, conflicts, rule
FROM trends
WHERE indicator = 'party.members.admitted'
  AND level = 'province'
  AND boundaries = 'as_reported'
  AND year = (
    SELECT max(year)
    FROM trends
    WHERE indicator = 'party.members.admitted' AND level = 'province' AND obs_status IN ('A', 'E'))
ORDER BY months DESC, rank, ref_area;
