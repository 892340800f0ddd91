-- What is each unit worth, so that figures stated in different ones compare?
-- A unit that is not listed counts things, as written: its figures compare with those of every other such unit, because
-- the extractor has already matched what is counted with the indicator ("nhiệm vụ" with "chỉ tiêu").
SELECT unit, kind, CAST(factor AS DECIMAL(20, 3)) AS factor
FROM VALUES
  ('%', 'percent', 1),
  ('điểm %', 'percentage point', 1),
  ('đồng', 'đồng', 1),
  ('nghìn đồng', 'đồng', 1000),
  ('triệu đồng', 'đồng', 1000000),
  ('tỷ đồng', 'đồng', 1000000000),
  ('nghìn tỷ đồng', 'đồng', 1000000000000),
  ('USD', 'USD', 1),
  ('nghìn USD', 'USD', 1000),
  ('triệu USD', 'USD', 1000000),
  ('tỷ USD', 'USD', 1000000000),
  ('kg', 'weight', 0.001),
  ('tạ', 'weight', 0.1),
  ('tấn', 'weight', 1),
  ('nghìn tấn', 'weight', 1000),
  ('triệu tấn', 'weight', 1000000),
  ('m2', 'area', 0.0001),
  ('ha', 'area', 1),
  ('nghìn ha', 'area', 1000),
  ('km2', 'area', 100),
  ('m', 'length', 0.001),
  ('km', 'length', 1)
  AS units (unit, kind, factor)
