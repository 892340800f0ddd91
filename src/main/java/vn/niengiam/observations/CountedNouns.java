package vn.niengiam.observations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.niengiam.text.Spelling;

/** Nouns that reports count, and words that follow a number without being counted. */
final class CountedNouns {
    /** Written shorter in some reports: what they stand for. */
    private static final Map<String, String> SHORT_FORMS = Map.of(
            "đv", "đảng viên", "tccsđ", "tổ chức cơ sở đảng", "đ c", "đồng chí", "cb", "cán bộ", "dn", "doanh nghiệp");

    private static final List<String> NOUNS = List.of(
            "đảng viên",
            "tổ chức",
            "chi bộ",
            "đảng bộ",
            "chi",
            "đảng ủy",
            "cấp ủy",
            "cấp ủy viên",
            "đồng chí",
            "cán bộ",
            "quần chúng",
            "người",
            "lao động",
            "học viên",
            "học sinh",
            "sinh viên",
            "đại biểu",
            "hội viên",
            "đoàn viên",
            "ủy viên",
            "công dân",
            "công nhân",
            "trường hợp",
            "cá nhân",
            "tập thể",
            "điển hình",
            "gương",
            "mô hình",
            "lớp",
            "khóa",
            "buổi",
            "hội nghị",
            "cuộc",
            "vụ",
            "vụ việc",
            "đơn",
            "đơn vị",
            "cơ sở",
            "cơ quan",
            "doanh nghiệp",
            "hợp tác xã",
            "hộ",
            "gia đình",
            "xã",
            "phường",
            "thị trấn",
            "huyện",
            "quận",
            "thị xã",
            "thành phố",
            "tỉnh",
            "thôn",
            "bản",
            "buôn",
            "ấp",
            "khu phố",
            "khu dân cư",
            "làng",
            "chỉ tiêu",
            "nhiệm vụ",
            "nội dung",
            "tiêu chí",
            "công trình",
            "dự án",
            "sản phẩm",
            "văn bản",
            "nghị quyết",
            "chỉ thị",
            "kế hoạch",
            "quyết định",
            "đề án",
            "chương trình",
            "ý kiến",
            "lượt",
            "lượt người",
            "phần quà",
            "suất",
            "căn",
            "nhà",
            "bằng khen",
            "giấy khen",
            "cờ",
            "huân chương",
            "huy hiệu",
            "trường",
            "phòng học",
            "giường bệnh",
            "bác sĩ",
            "khách",
            "tấn",
            "ha",
            "héc ta",
            "km",
            "km2",
            "m2",
            "m3",
            "kg",
            "lít",
            "con",
            "cây",
            "bộ",
            "đoàn",
            "đội",
            "ban",
            "sở",
            "thành viên",
            "lãnh đạo",
            "hồ sơ",
            "thủ tục",
            "điểm",
            "lần",
            "tổ",
            "hội",
            "bài",
            "tin",
            "giải",
            "kwh",
            "mw",
            "tạ",
            "máy",
            "xe",
            "tàu",
            "nhóm",
            "khâu",
            "phong trào",
            "dân tộc",
            "vị trí",
            "dân số",
            "đầu mối",
            "biên chế",
            "chủ đầu tư",
            "chủ thể",
            "xóm",
            "đợt");

    private static final Set<String> PEOPLE =
            Set.of("đảng viên", "đồng chí", "người", "trường hợp", "quần chúng", "cán bộ", "học viên", "lượt người");

    private static final Set<String> KEYS =
            NOUNS.stream().map(Spelling::phraseKey).collect(Collectors.toSet());

    private static final Set<String> KEYS_AND_SHORT_FORMS =
            Stream.concat(KEYS.stream(), SHORT_FORMS.keySet().stream()).collect(Collectors.toUnmodifiableSet());

    /** By first word, how many words the longest noun has. */
    private static final Map<String, Integer> MOST_WORDS = KEYS_AND_SHORT_FORMS.stream()
            .map(noun -> noun.split(" "))
            .collect(Collectors.toMap(words -> words[0], words -> words.length, Math::max));

    private static final Set<String> FIRST_WORDS_OF_SHORT_FORMS =
            SHORT_FORMS.keySet().stream().map(form -> form.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> TIME = Set.of(
            "năm", "tháng", "ngày", "tuần", "giờ", "phút", "giây", "tuổi", "thập", "quý", "đêm", "h", "g", "p", "am",
            "pm");

    private static final Set<String> NOT_COUNTED = Set.of(
            "tốt", "không", "sạch", "nhất", "có", "và", "là", "của", "về", "đến", "đã", "được", "cho", "tại", "ở",
            "vào", "trên", "theo", "từ", "với", "do", "khóa", "bị", "đạt", "chiếm", "tăng", "giảm", "so", "bằng", "để",
            "nhưng", "khi", "sau", "trước", "trong", "nay", "này", "đó", "cùng", "hoặc", "hay", "các", "những", "thì",
            "mà", "như", "ước", "còn", "nhiệm", "sa", "ch", "gmt", "trở", "jpg", "png");

    private CountedNouns() {}

    static boolean isTime(String key) {
        return TIME.contains(key);
    }

    static boolean isCounted(String key) {
        return !TIME.contains(key) && !NOT_COUNTED.contains(key);
    }

    /** How many words of a known noun start at a token: the longest; 0 if none. */
    static int length(TokenReader tokens, int at) {
        Integer most = MOST_WORDS.get(tokens.key(at));
        if (most == null || (tokens.is(at, "con") && tokens.is(at + 1, "số"))) {
            return 0;
        }
        boolean power =
                tokens.isAnyOf(at, "km", "m", "cm") && tokens.touches(at) && tokens.isAnyOf(at + 1, "2", "3", "²", "³");
        if (power) {
            return 2;
        }
        String phrase = "";
        int longest = 0;
        for (int words = 1; words <= most && tokens.isWord(at + words - 1); words++) {
            String word = tokens.key(at + words - 1);
            phrase = words == 1 ? word : phrase + " " + word;
            if (KEYS_AND_SHORT_FORMS.contains(phrase)) {
                longest = words;
            }
        }
        return longest;
    }

    /** Whether a percentage is of the noun at a token: "100% bản có đảng viên", but not "98% kế hoạch". */
    static boolean isShared(TokenReader tokens, int at) {
        return length(tokens, at) > 0 && !tokens.isAnyOf(at, "kế", "chỉ", "nghị", "dự", "chương", "nhiệm");
    }

    /** Whether a noun counts what an indicator's unit names: "108.420 đồng chí" are members. */
    static boolean isSameKind(String noun, String unit) {
        boolean people = (unit.equals("đảng viên") || unit.equals("người")) && PEOPLE.contains(noun);
        return people || noun.equals(unit) || noun.startsWith(unit + " ") || unit.startsWith(noun + " ");
    }

    /** The unit that a noun stands for, spelled out. */
    static String unit(String noun) {
        int end = noun.indexOf(' ');
        boolean mayBeShort = FIRST_WORDS_OF_SHORT_FORMS.contains(end < 0 ? noun : noun.substring(0, end));
        String inFull = mayBeShort ? SHORT_FORMS.getOrDefault(Spelling.phraseKey(noun), noun) : noun;
        return inFull.replace('²', '2').replace('³', '3');
    }
}
