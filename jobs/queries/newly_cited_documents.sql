-- Which legal documents does each year cite for the first time, and in how many provinces?
WITH firsts AS (
  SELECT legal_document, min(year) AS year FROM citations WHERE year IS NOT NULL GROUP BY legal_document
)
SELECT f.year, f.legal_document, min(c.name) AS name, count(DISTINCT c.ref_area) AS provinces, sum(c.documents) AS documents
FROM firsts f
JOIN citations c ON c.legal_document = f.legal_document AND c.year = f.year
GROUP BY f.year, f.legal_document
ORDER BY f.year, provinces DESC, documents DESC, f.legal_document;
