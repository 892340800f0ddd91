package vn.niengiam.documents.child;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines that a site puts into or behind an article, and that are none of it. */
final class HtmlNoise {
    private static final int LONGEST = 40;

    private static final Set<String> WHOLE_LINES = Set.of(
            "tin liên quan",
            "bài liên quan",
            "bài viết liên quan",
            "tin bài liên quan",
            "tin khác",
            "các tin khác",
            "tin bài khác",
            "các bài khác",
            "tin mới hơn",
            "tin cũ hơn",
            "các tin mới hơn",
            "các tin cũ hơn",
            "tin cùng chuyên mục",
            "cùng chuyên mục",
            "có thể bạn quan tâm",
            "xem thêm",
            "đọc thêm",
            "bình luận",
            "ý kiến bạn đọc",
            "ý kiến của bạn",
            "gửi bình luận",
            "chia sẻ",
            "in trang",
            "in bài viết",
            "bản in",
            "gửi email",
            "gửi bài viết",
            "cỡ chữ",
            "nghe đọc bài",
            "quay lại",
            "về đầu trang",
            "đóng cửa sổ",
            "lên trên");

    private static final List<String> COUNTERS =
            List.of("lượt xem", "số lượt xem", "lượt đọc", "số lần đọc", "đã xem", "lượt truy cập", "số lượt truy cập");

    private HtmlNoise() {}

    /** @param line with plain white space */
    static boolean isNoise(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String words = Normalizer.normalize(line, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String label = words.replaceAll("[^\\p{L}]+$", "");
        return WHOLE_LINES.contains(label) || COUNTERS.stream().anyMatch(words::startsWith);
    }
}
