-- Which counted things have no indicator yet, though many documents count them?
SELECT label, unit, count(*) AS observations, count(DISTINCT doc_id) AS documents, min(sentence) AS example
FROM observations
WHERE indicator IS NULL AND repeat_of IS NULL
GROUP BY label, unit
ORDER BY documents DESC, observations DESC, label
LIMIT 100;
