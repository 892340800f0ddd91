-- An edition small enough to answer every question of jobs/queries by hand. Columns that no question asks for are left out.
CREATE TABLE documents (
  doc_id VARCHAR, path VARCHAR, media_type VARCHAR, title VARCHAR, published_on DATE, source VARCHAR, ref_area VARCHAR,
  report_year INTEGER, parse_status VARCHAR, parse_reason VARCHAR, bytes BIGINT, duplicate_of VARCHAR);
INSERT INTO documents VALUES
  ('d1', '2021/ha-giang.html', 'text/html', 'Hà Giang tổng kết năm 2021', '2021-12-28', 'baohagiang.vn', '02', 2021, 'parsed', NULL, 900, NULL),
  ('d2', '2022/ha-giang.html', 'text/html', 'Hà Giang tổng kết năm 2022', '2022-12-29', 'baohagiang.vn', '02', 2022, 'parsed', NULL, 950, NULL),
  ('d3', '2023/ha-giang.html', 'text/html', 'Hà Giang tổng kết năm 2023', '2023-12-30', 'baohagiang.vn', '02', 2023, 'parsed', NULL, 980, NULL),
  ('d3', 'ban-sao/ha-giang.html', 'text/html', 'Hà Giang tổng kết năm 2023', '2023-12-30', 'baohagiang.vn', '02', 2023, 'parsed', NULL, 980, 'd3'),
  ('d4', '2023/phu-tho.html', 'text/html', 'Phú Thọ tổng kết năm 2023', '2024-01-05', 'baophutho.vn', '25', 2023, 'truncated', 'trang 3 hỏng', 400, NULL),
  ('d5', '2022/phu-tho.html', 'text/html', 'Phú Thọ tổng kết năm 2022', '2022-12-20', 'baophutho.vn', '25', 2022, 'parsed', NULL, 410, NULL),
  ('d6', '2023/anh-quet.pdf', 'application/pdf', NULL, NULL, NULL, '26', 2023, 'needs_ocr', 'chỉ có ảnh', 7000, NULL);

CREATE TABLE observations (
  observation_id VARCHAR, doc_id VARCHAR, sentence VARCHAR, indicator VARCHAR, label VARCHAR, value DECIMAL(28, 6),
  target DECIMAL(28, 6), unit VARCHAR, qualifier VARCHAR, repeat_of VARCHAR);
INSERT INTO observations VALUES
  ('o1', 'd1', 'Năm 2021, kết nạp 290/300 đảng viên.', 'party.members.admitted', 'đảng viên', 290, 300, 'đảng viên', 'exact', NULL),
  ('o2', 'd2', 'Năm 2022, kết nạp 310/325 đảng viên.', 'party.members.admitted', 'đảng viên', 310, 325, 'đảng viên', 'exact', NULL),
  ('o3', 'd3', 'Năm 2023, kết nạp 320/330 đảng viên.', 'party.members.admitted', 'đảng viên', 320, 330, 'đảng viên', 'exact', NULL),
  ('o4', 'd4', 'Chín tháng, kết nạp 500 đảng viên.', 'party.members.admitted', 'đảng viên', 500, NULL, 'đảng viên', 'exact', NULL),
  ('o5', 'd5', 'Năm 2022, kết nạp hơn 700 đảng viên.', 'party.members.admitted', 'đảng viên', 700, NULL, 'đảng viên', 'over', NULL),
  ('o6', 'd3', 'Tỷ lệ hộ nghèo năm 2022 là 12,5%.', 'poverty.rate_pct', 'hộ nghèo', 12.5, NULL, '%', 'exact', NULL),
  ('o7', 'd3', 'Trao tặng 40 suất quà.', NULL, 'suất quà', 40, NULL, 'suất', 'exact', NULL),
  ('o8', 'd5', 'Đã trao 25 suất quà.', NULL, 'suất quà', 25, NULL, 'suất', 'exact', NULL),
  ('o9', 'd5', 'Tặng 3 nhà tình nghĩa.', NULL, 'nhà tình nghĩa', 3, NULL, 'nhà', 'exact', NULL),
  ('o10', 'd3', 'Năm 2022, kết nạp 318 đảng viên.', 'party.members.admitted', 'đảng viên', 318, NULL, 'đảng viên', 'exact', NULL);

CREATE TABLE trends (
  indicator VARCHAR, ref_area VARCHAR, boundaries VARCHAR, level VARCHAR, year INTEGER, value DECIMAL(28, 6),
  obs_status VARCHAR, previous_value DECIMAL(28, 6), change_abs DECIMAL(28, 6), change_pct DECIMAL(28, 6), rank INTEGER,
  areas_compared INTEGER, documents INTEGER, conflicts INTEGER, observation_ids VARCHAR[], rule VARCHAR, months INTEGER,
  body VARCHAR);
INSERT INTO trends VALUES
  ('party.members.admitted', '02', 'as_reported', 'province', 2021, 290, 'A', NULL, NULL, NULL, 1, 1, 1, 0, ['o1'], 'only statement', 12, NULL),
  ('party.members.admitted', '02', 'as_reported', 'province', 2022, 310, 'A', 290, 20, 6.896552, 2, 2, 1, 1, ['o2'], 'own report of the year before later quotes', 12, NULL),
  ('party.members.admitted', '02', 'as_reported', 'province', 2023, 320, 'A', 310, 10, 3.225806, 1, 1, 1, 0, ['o3'], 'only statement', 12, NULL),
  ('party.members.admitted', '25', 'as_reported', 'province', 2022, 700, 'A', NULL, NULL, NULL, 1, 2, 1, 0, ['o5'], 'only statement', 12, NULL),
  ('party.members.admitted', '25', 'as_reported', 'province', 2023, 500, 'P', NULL, NULL, NULL, 1, 1, 1, 0, ['o4'], 'only statement', 9, NULL),
  ('poverty.rate_pct', '02', 'as_reported', 'province', 2022, 12.5, 'A', NULL, NULL, NULL, 1, 1, 1, 0, ['o6'], 'only statement', 12, NULL),
  ('trade.exports', '02', 'as_reported', 'province', 2021, 80, 'A', NULL, NULL, NULL, 1, 1, 1, 0, ['o1'], 'only statement', 12, NULL),
  ('trade.exports', '25', 'as_reported', 'province', 2022, 90, 'A', NULL, NULL, NULL, 1, 1, 1, 0, ['o5'], 'only statement', 12, NULL),
  -- Of a province that is no more in 2022: it has no cell there, and did not stop reporting.
  ('trade.exports', '28', 'as_reported', 'province', 2021, 60, 'A', NULL, NULL, NULL, 2, 2, 1, 0, [], 'only statement', 12, NULL);

CREATE TABLE coverage (
  indicator VARCHAR, ref_area VARCHAR, year INTEGER, cell VARCHAR, level VARCHAR, documents_read INTEGER, documents_unread INTEGER);
INSERT INTO coverage VALUES
  ('party.members.admitted', '02', 2022, 'conflict', 'province', 1, 0),
  ('party.members.admitted', '02', 2023, 'value', 'province', 1, 0),
  ('party.members.admitted', '25', 2022, 'value', 'province', 1, 0),
  ('party.members.admitted', '26', 2023, 'unreadable', 'province', 0, 1),
  ('poverty.rate_pct', '02', 2022, 'value', 'province', 1, 0),
  ('poverty.rate_pct', '02', 2023, 'not_reported', 'province', 1, 0),
  ('poverty.rate_pct', '25', 2021, 'not_in_archive', 'province', 0, 0),
  ('poverty.rate_pct', '26', 2022, 'value', 'district', 1, 0),
  ('trade.exports', '02', 2022, 'not_reported', 'province', 1, 0),
  ('trade.exports', '25', 2022, 'value', 'province', 1, 0);

CREATE TABLE conflicts (
  indicator VARCHAR, ref_area VARCHAR, level VARCHAR, year INTEGER, chosen_value DECIMAL(28, 6), other_value DECIMAL(28, 6),
  difference DECIMAL(28, 6), rule VARCHAR, chosen_path VARCHAR, chosen_sentence VARCHAR, other_path VARCHAR, other_sentence VARCHAR);
INSERT INTO conflicts VALUES
  ('party.members.admitted', '02', 'province', 2022, 310, 318, 8, 'own report of the year before later quotes',
   '2022/ha-giang.html', 'Năm 2022, kết nạp 310/325 đảng viên.', '2023/ha-giang.html', 'Năm 2022, kết nạp 318 đảng viên.'),
  ('economy.grdp_growth_pct', '02', 'province', 2022, 0, 7, 7, 'later publication before earlier',
   'a.html', 'GRDP không tăng.', 'b.html', 'GRDP tăng 7%.');

CREATE TABLE entities (
  doc_id VARCHAR, type VARCHAR, surface VARCHAR, name VARCHAR, position VARCHAR, org VARCHAR, normalized VARCHAR, ref_area VARCHAR);
INSERT INTO entities VALUES
  ('d1', 'LEGAL_DOC', 'Nghị quyết số 21-NQ/TW', NULL, NULL, NULL, '21-NQ/TW', NULL),
  ('d3', 'LEGAL_DOC', 'Nghị quyết 21-NQ/TW', NULL, NULL, NULL, '21-NQ/TW', NULL),
  ('d5', 'LEGAL_DOC', 'Nghị quyết 21-NQ/TW', NULL, NULL, NULL, '21-NQ/TW', NULL),
  ('d5', 'LEGAL_DOC', 'Chỉ thị số 35-CT/TW', NULL, NULL, NULL, '35-CT/TW', NULL),
  ('d1', 'PERSON', 'đồng chí Lê Văn Bình', 'Lê Văn Bình', 'Bí thư Tỉnh ủy', 'Tỉnh ủy Hà Giang', NULL, '02'),
  ('d3', 'PERSON', 'đồng chí Lê Văn Bình', 'Lê Văn Bình', 'Bí thư Tỉnh ủy', 'Tỉnh ủy Hà Giang', NULL, '02'),
  ('d5', 'PERSON', 'chị Trần Thị Hoa', 'Trần Thị Hoa', NULL, NULL, NULL, NULL),
  ('d5', 'PERSON', 'đồng chí Trần Thị Hoa', 'Trần Thị Hoa', 'Chủ tịch UBND tỉnh', NULL, NULL, NULL);

ALTER TABLE trends ADD COLUMN mean_3y DECIMAL(28, 6);
ALTER TABLE trends ADD COLUMN outlier VARCHAR;
ALTER TABLE trends ADD COLUMN target DECIMAL(28, 6);
ALTER TABLE trends ADD COLUMN completion_pct DECIMAL(28, 6);
UPDATE trends SET target = 400, completion_pct = 80, mean_3y = 306.666667 WHERE indicator = 'party.members.admitted' AND ref_area = '02' AND year = 2023;
UPDATE trends SET target = 560, completion_pct = 125, outlier = 'year' WHERE ref_area = '25' AND year = 2022 AND value = 700;
UPDATE trends SET target = 10, completion_pct = 125, outlier = 'series' WHERE indicator = 'poverty.rate_pct';

CREATE TABLE national (
  indicator VARCHAR, boundaries VARCHAR, level VARCHAR, year INTEGER, areas_reporting INTEGER, areas_existing INTEGER,
  sum DECIMAL(28, 6));
INSERT INTO national VALUES
  ('party.members.admitted', 'as_reported', 'province', 2021, 63, 63, 9000),
  ('party.members.admitted', 'as_reported', 'province', 2022, 63, 63, 8800.5),
  ('party.members.admitted', 'as_reported', 'province', 2023, 62, 63, 8700),
  ('party.members.admitted', 'as_reported', 'district', 2023, 5, NULL, 90),
  ('poverty.rate_pct', 'as_reported', 'province', 2023, 63, 63, NULL),
  ('party.members.admitted', '2025', 'province', 2022, 34, 34, 8800.5);

CREATE TABLE positions (
  ref_area VARCHAR, position VARCHAR, org VARCHAR, name VARCHAR, first_on DATE, last_on DATE, documents INTEGER, doc_ids VARCHAR[]);
INSERT INTO positions VALUES
  ('02', 'Bí thư Tỉnh ủy', 'Tỉnh ủy Hà Giang', 'Lê Văn Bình', '2021-12-28', '2022-12-29', 2, ['d1', 'd2']),
  ('02', 'Bí thư Tỉnh ủy', 'Tỉnh ủy Hà Giang', 'Trần Thị Hoa', '2023-12-30', '2023-12-30', 1, ['d3']),
  ('02', 'Phó Bí thư Tỉnh ủy', 'Tỉnh ủy Hà Giang', 'Vũ Minh An', '2021-12-28', '2023-12-30', 2, ['d1', 'd3']),
  ('02', 'Phó Bí thư Tỉnh ủy', 'Tỉnh ủy Hà Giang', 'Đỗ Thị Lan', '2022-12-29', '2023-12-30', 2, ['d2', 'd3']),
  ('25', 'Bí thư Tỉnh ủy', NULL, 'Phạm Văn Sơn', NULL, NULL, 1, ['d4']);

CREATE TABLE citations (
  legal_document VARCHAR, name VARCHAR, ref_area VARCHAR, year INTEGER, documents INTEGER, doc_ids VARCHAR[]);
INSERT INTO citations VALUES
  ('21-NQ/TW', 'Nghị quyết số 21-NQ/TW', '02', 2021, 1, ['d1']),
  ('21-NQ/TW', 'Nghị quyết 21-NQ/TW', '02', 2023, 1, ['d3']),
  ('21-NQ/TW', 'Nghị quyết 21-NQ/TW', '25', 2022, 1, ['d5']),
  ('35-CT/TW', 'Chỉ thị số 35-CT/TW', '25', 2022, 1, ['d5']),
  ('35-CT/TW', 'Chỉ thị 35-CT/TW', '02', 2022, 2, ['d2', 'd7']),
  ('99-KH/TU', 'Kế hoạch 99-KH/TU', NULL, NULL, 1, ['d6']);

CREATE TABLE organisations (name VARCHAR, ref_area VARCHAR, year INTEGER, documents INTEGER, mentions INTEGER);
INSERT INTO organisations VALUES
  ('Ban Tổ chức Tỉnh ủy Hà Giang', '02', 2021, 1, 2),
  ('Ban Tổ chức Tỉnh ủy Hà Giang', '02', 2023, 2, 5),
  ('Đảng ủy Khối các cơ quan tỉnh Hà Giang', '02', 2022, 1, 3),
  ('Huyện ủy Thanh Ba', '25', 2022, 1, 1),
  ('Huyện ủy Thanh Ba', '25', 2023, 1, 1),
  ('Ban Dân vận', NULL, NULL, 1, 1);
