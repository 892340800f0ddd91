package vn.niengiam.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Debian's Chromium without a window, spoken to by its DevTools protocol: one page, one thread. */
public final class Browser implements AutoCloseable {
    private static final String LISTENING = "DevTools listening on ";
    private static final int SECONDS_TO_ANSWER = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<String> complaints = new ArrayList<>();
    private final Process process;
    private final WebSocket socket;
    private String session = "";
    private int calls;
    private boolean loaded;

    private Browser(Process process, URI address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Listener())
                .join();
        String target = call("Target.createTarget", Map.of("url", "about:blank"))
                .at("/targetId")
                .asText();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .at("/sessionId")
                .asText();
        List.of("Page.enable", "Runtime.enable", "Log.enable").forEach(domain -> call(domain, Map.of()));
    }

    /** @param profile an empty folder */
    public static Browser start(Path profile) throws IOException {
        Process process = process(profile);
        BufferedReader words =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        String line = words.readLine();
        while (line != null && !line.startsWith(LISTENING)) {
            line = words.readLine();
        }
        if (line == null) {
            throw new IllegalStateException(
                    "Cannot test in a browser: chromium ended at once; start it by hand to see why");
        }
        Thread rest = new Thread(() -> words.lines().forEach(ignored -> {}), "words of chromium");
        rest.setDaemon(true);
        rest.start();
        return new Browser(process, URI.create(line.substring(LISTENING.length())));
    }

    private static Process process(Path profile) throws IOException {
        try {
            return new ProcessBuilder(
                            "chromium",
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--no-first-run",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IOException("Cannot test in a browser: there is no chromium; type: apt-get install chromium", e);
        }
    }

    /** Opens a page from disk and waits until it stands. */
    public void open(Path page) {
        loaded = false;
        call("Page.navigate", Map.of("url", page.toUri().toString()));
        awaitPage();
    }

    /** Does what leads to another page, and waits until that stands. */
    void follow(String script) {
        loaded = false;
        evaluate(script);
        awaitPage();
    }

    private void awaitPage() {
        while (!loaded) {
            take();
        }
    }

    /** What a script gives, as text. */
    public String evaluate(String script) {
        JsonNode answer = call("Runtime.evaluate", Map.of("expression", "String(" + script + ")"));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException("Cannot run " + script + ": " + answer.get("exceptionDetails"));
        }
        return answer.at("/result/value").asText();
    }

    /** All that pages complained of so far: errors of scripts, what their policy refused, what was not found. */
    public List<String> complaints() {
        evaluate("1");
        return List.copyOf(complaints);
    }

    private JsonNode call(String method, Map<String, Object> parameters) {
        calls++;
        Map<String, Object> message = session.isEmpty()
                ? Map.of("id", calls, "method", method, "params", parameters)
                : Map.of("id", calls, "method", method, "params", parameters, "sessionId", session);
        socket.sendText(JSON.valueToTree(message).toString(), true).join();
        JsonNode answer = take();
        while (answer.path("id").asInt() != calls) {
            answer = take();
        }
        if (answer.has("error")) {
            throw new IllegalStateException("Cannot call " + method + ": " + answer.get("error"));
        }
        return answer.get("result");
    }

    private JsonNode take() {
        try {
            JsonNode message = messages.poll(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException(
                        "Cannot test in a browser: chromium is silent for " + SECONDS_TO_ANSWER + " s");
            }
            note(message);
            return message;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Cannot wait for chromium: interrupted", e);
        }
    }

    private void note(JsonNode message) {
        String method = message.path("method").asText();
        boolean error = message.at("/params/entry/level").asText().equals("error")
                || message.at("/params/type").asText().equals("error");
        if (method.equals("Page.loadEventFired")) {
            loaded = true;
        } else if (method.equals("Runtime.exceptionThrown") || error) {
            complaints.add(message.toString());
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Puts the pieces of a message together. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
            text.append(piece);
            if (last) {
                try {
                    messages.add(JSON.readTree(text.toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot read what chromium says", e);
                }
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
