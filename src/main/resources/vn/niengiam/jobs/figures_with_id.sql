-- Which observations have an id that begins so?
SELECT *
FROM observations
WHERE starts_with(observation_id, ?)
ORDER BY observation_id
LIMIT 6
