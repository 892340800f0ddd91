package vn.niengiam.documents;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.niengiam.documents.BodyMention.Rank;

/** The words that names of bodies are made of. */
final class BodyWords {
    /** "tỉnh ủy", "huyện ủy". */
    static final Map<String, Rank> COMMITTEES = Map.of(
            "tỉnh", Rank.PROVINCE,
            "thành", Rank.CITY,
            "huyện", Rank.DISTRICT,
            "quận", Rank.DISTRICT,
            "thị", Rank.DISTRICT);
    /** "đảng bộ tỉnh", "toàn huyện". */
    static final Map<String, Rank> UNITS = Map.of(
            "tỉnh", Rank.PROVINCE,
            "tp", Rank.CITY,
            "huyện", Rank.DISTRICT,
            "quận", Rank.DISTRICT,
            "tx", Rank.DISTRICT,
            "xã", Rank.COMMUNE,
            "phường", Rank.COMMUNE);

    /** Units of two words, by the first and the second. */
    static final Map<String, Map<String, Rank>> LONG_UNITS = Map.of(
            "thành", Map.of("phố", Rank.CITY),
            "thị", Map.of("xã", Rank.DISTRICT, "trấn", Rank.COMMUNE),
            "đặc", Map.of("khu", Rank.COMMUNE),
            "t", Map.of("p", Rank.CITY));
    /** What a Party organisation of one workplace is called after: "Chi bộ Trường Mầm non", "Đảng ủy Công an tỉnh". */
    static final Set<String> WORKPLACES = Set.of(
            "trường", "cơ", "bệnh", "công", "sở", "ban", "văn", "bộ", "quân", "trung", "nhà", "tổng", "tập", "đại",
            "học", "báo", "đài", "viện", "ngân", "cục", "chi", "tòa", "kho", "hội", "liên", "bưu", "điện", "bảo",
            "phòng", "trạm", "hợp", "xí", "cảng", "hạt", "biên", "thanh", "bhxh");

    static final Set<String> STATE_BODIES = Set.of("ubnd", "hđnd", "ubmttq", "mttq");
    static final Set<String> COUNTS = Set.of(
            "các", "những", "mỗi", "nhiều", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "cấp",
            "ngoài", "liên", "số", "từng", "một", "vài", "nào");
    static final Set<String> OFFICES = Set.of("thư", "trưởng", "phó", "tịch", "chánh", "giám");
    static final Set<String> ABOVE = Set.of("của", "được", "trình", "giúp", "với", "theo");
    static final Set<String> VERBS = Set.of(
            "tổ", "tổng", "sơ", "khai", "họp", "kết", "kiểm", "đã", "vừa", "có", "công", "cho", "ban", "hoàn", "phấn",
            "thực", "triển", "đạt", "tập", "huy", "ước", "thu", "báo", "trao", "biểu", "hiện", "quyết", "xây", "đánh",
            "phát", "tiếp", "lãnh", "chỉ", "đề", "khen", "thành", "mở", "sẽ", "long", "nêu", "thống", "thi", "kỷ",
            "xử");
    /** What a superior does to a body: "được Quận ủy khen thưởng". */
    static final Set<String> HONOURS =
            Set.of("khen", "đánh", "công", "trao", "biểu", "tặng", "giao", "chỉ", "xếp", "quyết", "cho");
    /** The words that the name of a bloc goes on with. */
    static final Set<String> BLOC_NAME = Set.of(
            "khối", "các", "cơ", "quan", "và", "doanh", "nghiệp", "dân", "chính", "đảng", "đoàn", "thể", "tỉnh",
            "thành", "phố", "tp", "trung", "ương", "ubnd", "hđnd", "ủy", "ban", "nhân", "đầu", "tư", "hội", "đồng",
            "dn", "cq", "ccq", "khu", "công", "kinh", "tế", "kcn");

    static final Set<String> CENTRAL_BOARDS = Set.of("chức", "giáo", "vận", "tra", "chính", "tế", "ngoại");

    /** The words that a body or unit can begin with. */
    static final Set<String> FIRST = Stream.of(
                    COMMITTEES.keySet(),
                    UNITS.keySet(),
                    LONG_UNITS.keySet(),
                    STATE_BODIES,
                    CENTRAL_BOARDS,
                    Set.of(
                            "đảng", "chi", "đuk", "khối", "ủy", "hội", "toàn", "cả", "chấp", "bộ", "ban", "liên",
                            "trường"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** Boards and offices that work for a committee and report for it. */
    static final List<String[]> BOARDS = Stream.of(
                    "ban tổ chức",
                    "ban tuyên giáo",
                    "ban dân vận",
                    "ban tuyên giáo và dân vận",
                    "ban nội chính",
                    "ủy ban kiểm tra",
                    "ubkt",
                    "văn phòng")
            .map(board -> board.split(" "))
            .toList();

    /** Mass organizations and schools that report on their own work, at whatever level. */
    static final List<String[]> ASSOCIATIONS = Stream.of(
                    "tỉnh đoàn",
                    "thành đoàn",
                    "huyện đoàn",
                    "quận đoàn",
                    "hội nông dân",
                    "hội liên hiệp phụ nữ",
                    "hội lhpn",
                    "hội cựu chiến binh",
                    "hội ccb",
                    "liên đoàn lao động",
                    "trường chính trị")
            .map(name -> name.split(" "))
            .toList();

    private BodyWords() {}
}
