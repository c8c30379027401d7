package io.github.shelfmark.external;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;

/** Asks with Java's HTTP client: no cookies, no redirections of its own, no page is read. */
final class HttpAsker implements Asker {
  private final HttpClient client;
  private final Duration timeout;
  private final String agent;

  HttpAsker(ExternalLinks settings, Duration timeout, Executor threads) {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .executor(threads);
    settings
        .proxies()
        .or(() -> Optional.ofNullable(ProxySelector.getDefault()))
        .ifPresent(builder::proxy);
    settings.login().ifPresent(builder::authenticator);
    this.client = builder.build();
    this.timeout = timeout;
    this.agent =
        "Mozilla/5.0 (compatible; Shelfmark/"
            + settings.version()
            + "; link check; +https://github.com/shelfmark/shelfmark)";
  }

  @Override
  public Reply ask(String method, WebAddress address) throws IOException, InterruptedException {
    HttpRequest request;
    try {
      request =
          HttpRequest.newBuilder(address.uri())
              .method(method, HttpRequest.BodyPublishers.noBody())
              // Without TLS the other version needs headers that some servers do not understand.
              .version(
                  address.scheme().equals("http")
                      ? HttpClient.Version.HTTP_1_1
                      : HttpClient.Version.HTTP_2)
              .timeout(timeout)
              .header("User-Agent", agent)
              .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
              .build();
    } catch (IllegalArgumentException notForJava) {
      throw new IOException("Java cannot ask for it", notForJava);
    }
    HttpResponse<Void> response = client.send(request, unused -> new Unread());
    return new Reply(
        response.statusCode(),
        text(response.headers().firstValue("Location").orElse("")),
        response.headers().firstValue("Retry-After").orElse(""));
  }

  /** Java reads headers as Latin-1, servers write addresses as UTF-8. */
  private static String text(String header) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException latin) {
      return header;
    }
  }

  /** Ends the transfer at the first byte of the page. */
  private static final class Unread implements HttpResponse.BodySubscriber<Void> {
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    @Override
    public CompletionStage<Void> getBody() {
      return done;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.cancel();
      done.complete(null);
    }

    @Override
    public void onNext(List<ByteBuffer> unread) {
      // Nothing is asked for.
    }

    @Override
    public void onError(Throwable unimportant) {
      done.complete(null);
    }

    @Override
    public void onComplete() {
      done.complete(null);
    }
  }
}
