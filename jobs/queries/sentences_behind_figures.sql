-- Which sentence of which document states each figure of a province's year?
SELECT t.indicator, t.year, t.value, o.qualifier, o.sentence, d.title, d.published_on, d.source, d.path
FROM trends t
JOIN observations o ON o.observation_id = t.observation_ids[1]
JOIN (SELECT DISTINCT ON (doc_id) * FROM documents ORDER BY doc_id, path) d ON d.doc_id = o.doc_id
WHERE t.ref_area = '02' AND t.level = 'province' AND t.boundaries = 'as_reported'
ORDER BY t.indicator, t.year;
