-- Which sentence of which document states each figure of a province's year?
SELECT t.indicator, t.year, t.value, o.qualifier, o.sentence, d.title, d.published_on, d.source, d.path
FROM trends t
JOIN observations o ON o.observation_id = t.observation_ids[1]
JOIN documents d ON d.doc_id = o.doc_id AND d.duplicate_of IS NULL
WHERE t.ref_area = '02' AND t.level = 'province' AND t.boundaries = 'as_reported'
ORDER BY t.indicator, t.year;
