import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.owasp.html.Sanitizers;

/** jsoup and the OWASP sanitizer as Debian ships them. A line `filter base64` in, a line of base64 out. */
class Filters {
    public static void main(String[] arguments) throws Exception {
        var owasp = Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS).and(Sanitizers.STYLES);
        Map<String, UnaryOperator<String>> filters =
            Map.of("jsoup", html -> Jsoup.clean(html, Safelist.relaxed()), "owasp", owasp::sanitize);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = in.readLine()) != null;) {
            var parts = line.split(" ");
            var html = new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            var result = filters.get(parts[0]).apply(html);
            System.out.println(Base64.getEncoder().encodeToString(result.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
