-- The edition before: a draft is there no more in the next, a report holds other figures then, and the page of a scan is
-- read better.
CREATE TABLE documents (doc_id VARCHAR, path VARCHAR, text VARCHAR);
CREATE TABLE observations (observation_id VARCHAR, doc_id VARCHAR);
CREATE TABLE trends (
  indicator VARCHAR, ref_area VARCHAR, boundaries VARCHAR, level VARCHAR, body VARCHAR, year INTEGER,
  value DECIMAL(28, 6), obs_status VARCHAR, observation_ids VARCHAR[]);
INSERT INTO documents VALUES
  ('d1', '2021/ha-giang.html', 'Năm 2021, kết nạp 290 đảng viên.'),
  ('d2', '2022/phu-tho.pdf', 'Năm 2022, kết nạp 7OO đảng viên, 80 chi bộ.'),
  ('d3', '2023/ha-giang-9-thang.html', 'Chín tháng, kết nạp 250 đảng viên.'),
  ('d4', '2023/nhap.html', 'Năm 2023, kết nạp 111 đảng viên.'),
  ('d6', '2023/yen-bai.html', 'Năm 2023, kết nạp 610 đảng viên.'),
  (NULL, 'hong.zip', '');
INSERT INTO observations VALUES ('o1', 'd1'), ('o2', 'd2'), ('o3', 'd3'), ('o4', 'd4'), ('o7', 'd6');
INSERT INTO trends VALUES
  ('party.members.admitted', '02', 'as_reported', 'province', NULL, 2021, 290, 'A', ['o1']),
  ('party.members.admitted', '25', 'as_reported', 'province', NULL, 2022, 7, 'A', ['o2']),
  ('party.members.admitted', '02', 'as_reported', 'province', NULL, 2023, 250, 'P', ['o3']),
  ('party.members.admitted', '06', 'as_reported', 'province', NULL, 2023, 111, 'A', ['o4']),
  ('party.members.admitted', '15', 'as_reported', 'province', NULL, 2023, 610, 'A', ['o7']),
  ('party.members.admitted', '02', 'as_reported', 'bloc', 'Đảng ủy Khối', 2021, 40, 'A', ['o1']),
  ('party.members.admitted', '02', '2008', 'province', NULL, 2021, 290, 'A', ['o1']),
  ('party.members.admitted', '04', 'as_reported', 'province', NULL, 2023, NULL, 'M', []);
