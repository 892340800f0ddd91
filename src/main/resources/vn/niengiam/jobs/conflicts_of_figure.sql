-- Which statement did a figure give way to, that it contradicts?
SELECT *
FROM conflicts
WHERE other_observation_id = ?
ORDER BY chosen_observation_id
