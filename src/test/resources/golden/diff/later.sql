-- The edition after: a year-end report came, a draft went, a report was corrected in its own file, a scan was read anew,
-- and boundaries changed hands.
CREATE TABLE documents (doc_id VARCHAR, path VARCHAR, text VARCHAR);
CREATE TABLE observations (observation_id VARCHAR, doc_id VARCHAR);
CREATE TABLE trends (
  indicator VARCHAR, ref_area VARCHAR, boundaries VARCHAR, level VARCHAR, body VARCHAR, year INTEGER,
  value DECIMAL(28, 6), obs_status VARCHAR, observation_ids VARCHAR[]);
INSERT INTO documents VALUES
  ('d1', '2021/ha-giang.html', 'Năm 2021, kết nạp 290 đảng viên.'),
  ('d2', '2022/phu-tho.pdf', 'Năm 2022, kết nạp 700 đảng viên, 80 chi bộ.'),
  ('d3', '2023/ha-giang-9-thang.html', 'Chín tháng, kết nạp 250 đảng viên.'),
  ('d5', '2023/ha-giang.html', 'Năm 2023, kết nạp 320 đảng viên. Năm 2021, khối kết nạp 41 đảng viên.'),
  ('d5', 'ban-sao/ha-giang.html', 'Năm 2023, kết nạp 320 đảng viên. Năm 2021, khối kết nạp 41 đảng viên.'),
  ('d7', '2023/yen-bai.html', 'Năm 2023, kết nạp 601 đảng viên.'),
  (NULL, 'hong.zip', '');
INSERT INTO observations VALUES ('o1', 'd1'), ('o2', 'd2'), ('o3', 'd3'), ('o5', 'd5'), ('o6', 'd5'), ('o8', 'd7');
INSERT INTO trends VALUES
  ('party.members.admitted', '02', 'as_reported', 'province', NULL, 2021, 290, 'A', ['o1']),
  ('party.members.admitted', '25', 'as_reported', 'province', NULL, 2022, 700, 'A', ['o2']),
  ('party.members.admitted', '02', 'as_reported', 'province', NULL, 2023, 320, 'A', ['o5']),
  ('party.members.admitted', '15', 'as_reported', 'province', NULL, 2023, 601, 'A', ['o8']),
  ('party.members.admitted', '02', 'as_reported', 'bloc', 'ĐẢNG ỦY KHỐI', 2021, 41, 'A', ['o6']),
  ('party.members.admitted', '04', 'as_reported', 'province', NULL, 2023, 88, 'A', ['o6']),
  ('party.members.admitted', '02', '2025', 'province', NULL, 2021, 290, 'A', ['o1']);
