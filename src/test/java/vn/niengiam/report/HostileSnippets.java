package vn.niengiam.report;

import java.util.stream.Stream;

/** Forty texts that would run, hide, turn round or break something, if a page or a spreadsheet took them at their word. */
final class HostileSnippets {
    private HostileSnippets() {}

    static Stream<String> all() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><style>*{display:none}</style>",
                "<!-- ",
                "-->",
                "]]><svg/onload=alert(1)>",
                "${page.year()} $unsafe{page} @template.year()",
                "javascript:alert(1)",
                "&lt;b&gt;&#x27;&amp;",
                "báo cáo \u202Efdp.exe\u2066",
                "1\u200B38\u200D2\uFEFF\u00AD",
                "dòng một\ndòng hai\r\n\u2028",
                "\u0000\u0007\u001B[31m\uFFFE",
                "nửa chữ \uD800",
                "=HYPERLINK(\"http://x.invalid\",\"bấm\")",
                "+1",
                "-2",
                "@SUM(A1)",
                "\t=1+1",
                "＝cmd|' /C calc'!A0",
                "'; DROP TABLE trends; --",
                "<svg><script>document.title='x'</script></svg>",
                "<iframe srcdoc='<script>parent.document.title=1</script>'></iframe>",
                "<a href=\"javascript:document.title='x'\">bấm</a>",
                "<meta http-equiv=refresh content='0;url=about:blank'>",
                "<base href='//x.invalid/'>",
                "<form action=//x.invalid><button autofocus onfocus=alert(1)>",
                "</title><script>alert(1)</script>",
                "</blockquote></main></body></html><p>",
                "\" autofocus onfocus=\"document.title='x'",
                "<style>@import '//x.invalid/x.css';</style>",
                "<template><tr><td>",
                "\u0000<\u0000script>",
                "tỉnh\u2067 ABC \u2069<b>đậm</b>",
                "a\u0301\u0323".repeat(200),
                "../../../etc/passwd%00.html",
                "C:\\báo cáo\\con.txt?x#y",
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "x".repeat(40_000));
    }
}
