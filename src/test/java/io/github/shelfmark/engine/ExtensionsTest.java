package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.Extension;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.extension.TitleContext;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.markup.directive.DirectivesExtension;
import io.github.shelfmark.produce.StandardOutputs;
import io.github.shelfmark.text.Html;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtensionsTest {
  @TempDir private Path directory;

  private record NamedDialect(String name) implements Dialect {
    @Override
    public BodyRenderer renderer(RenderContext context) {
      throw new UnsupportedOperationException();
    }

    @Override
    public UnaryOperator<String> titles(TitleContext context) {
      return text -> "";
    }
  }

  private record Other(List<Dialect> dialects, List<Producer> producers, List<Rule> rules)
      implements Extension {
    static Other with(String dialect) {
      return new Other(List.of(new NamedDialect(dialect)), List.of(), List.of());
    }
  }

  /** Found by a service loader. */
  public static final class Usable implements Extension {
    @Override
    public List<Dialect> dialects() {
      return List.of(new NamedDialect("usable"));
    }
  }

  /** Cannot be created. */
  public static final class Unusable implements Extension {
    /** Fails. */
    public Unusable() {
      throw new IllegalStateException("made for another version");
    }
  }

  private static List<String> told(Extensions extensions) {
    Findings findings = new Findings();
    extensions.report(findings);
    assertThat(findings.list())
        .allSatisfy(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.code().id()).isEqualTo("extension");
              assertThat(finding.hint()).contains("<dependencies>");
            });
    return findings.list().stream().map(Finding::message).toList();
  }

  /** An iterator that gives or throws what is made when it is asked. */
  private static Iterator<Extension> of(List<Supplier<Extension>> steps, boolean early) {
    Iterator<Supplier<Extension>> iterator = new ArrayList<>(steps).iterator();
    return new Iterator<>() {
      private @Nullable Extension next;

      @Override
      public boolean hasNext() {
        if (early && next == null && iterator.hasNext()) {
          next = iterator.next().get();
        }
        return next != null || iterator.hasNext();
      }

      @Override
      public Extension next() {
        Extension waiting = next;
        next = null;
        return waiting == null ? iterator.next().get() : waiting;
      }
    };
  }

  private static Extension fail(Error error) {
    throw error;
  }

  @Test
  void builtInExtensionsComeFirst() {
    Producer own = plan -> {};
    Extension other = new Other(List.of(), List.of(own), List.of());

    Extensions extensions = Extensions.of(List.of(other, new StandardOutputs()).iterator());

    assertThat(extensions.producers()).hasSizeGreaterThan(5).last().isSameAs(own);
    assertThat(extensions.classes()).containsExactly(Other.class);
    assertThat(told(extensions)).isEmpty();
  }

  @Test
  void othersKeepTheirOrder() {
    List<Extension> found = new ArrayList<>();
    for (String name : List.of("z", "a", "m")) {
      found.add(Other.with(name));
    }

    assertThat(Extensions.of(found.iterator()).dialectNames()).containsExactly("z", "a", "m");
  }

  @Test
  void ofTwoDialectsWithOneNameTheFirstIsUsedAndBothAreReported() {
    Extension first = Other.with("twice");
    Extensions extensions =
        Extensions.of(List.of(first, Other.with("twice"), Other.with("once")).iterator());

    assertThat(extensions.dialect("twice")).isSameAs(first.dialects().get(0));
    assertThat(told(extensions))
        .containsExactly(
            "two extensions have a dialect \"twice\": "
                + NamedDialect.class.getName()
                + " and "
                + NamedDialect.class.getName());
  }

  @Test
  void aDirectiveMayReplaceOneOfOursWhicheverComesFirst() {
    Extension other =
        new Extension() {
          @Override
          public List<Directive> directives() {
            return List.of(new OwnNote());
          }
        };
    for (List<Extension> order :
        List.of(
            List.of(new DirectivesExtension(), other), List.of(other, new DirectivesExtension()))) {
      Extensions extensions = Extensions.of(order.iterator());
      List<Directive> notes =
          extensions.directives().stream().filter(one -> one.name().equals("note")).toList();

      assertThat(told(extensions)).isEmpty();
      assertThat(notes).hasSize(1);
      assertThat(notes.get(0).attributes()).containsExactly("own");
    }
  }

  /** A directive with the name of a built-in one. */
  private static final class OwnNote implements Directive {
    @Override
    public String name() {
      return "note";
    }

    @Override
    public Set<String> attributes() {
      return Set.of("own");
    }

    @Override
    public void write(DirectiveCall call, Html html) {
      call.writeBody(html);
    }
  }

  @Test
  void anUnknownDialectIsABug() {
    assertThatThrownBy(() -> Extensions.of(List.<Extension>of().iterator()).dialect("x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void brokenEntriesAreReportedAndTheOthersUsed() throws IOException {
    Path services = directory.resolve("META-INF/services");
    Files.createDirectories(services);
    Files.writeString(
        services.resolve(Extension.class.getName()),
        String.join(
            "\n",
            "no.such.Extension",
            Unusable.class.getName(),
            "io.github.shelfmark.testing.Sources",
            Usable.class.getName()));
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {directory.toUri().toURL()}, ExtensionsTest.class.getClassLoader())) {
      Extensions extensions = Extensions.of(ServiceLoader.load(Extension.class, loader).iterator());

      assertThat(extensions.dialectNames()).contains("commonmark", "jekyll", "usable");
      assertThat(told(extensions))
          .hasSize(3)
          .anyMatch(message -> message.contains("no.such.Extension"))
          .anyMatch(message -> message.contains("Unusable"))
          .anyMatch(message -> message.contains("Sources"));
    }
  }

  @Test
  void aClassThatCannotBeLinkedIsReported() {
    for (boolean early : new boolean[] {true, false}) {
      Extensions extensions =
          Extensions.of(
              of(
                  List.of(
                      () -> fail(new NoClassDefFoundError("org/gone/Gone")),
                      () -> fail(new ServiceConfigurationError("not readable")),
                      () -> Other.with("after")),
                  early));

      assertThat(extensions.dialectNames()).containsExactly("after");
      assertThat(told(extensions))
          .containsExactlyInAnyOrder(
              "an extension cannot be used: java.lang.NoClassDefFoundError: org/gone/Gone",
              "an extension cannot be used: not readable");
    }
  }

  @Test
  void aLoaderThatFailsForEverIsLeft() {
    Iterator<Extension> broken =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            throw new ServiceConfigurationError("again");
          }

          @Override
          public Extension next() {
            throw new ServiceConfigurationError("again");
          }
        };

    assertThat(told(Extensions.of(broken))).isNotEmpty().allMatch(text -> text.endsWith("again"));
  }

  @Test
  void anExtensionThatFailsWhenItIsAskedIsReported() {
    Extension broken =
        new Extension() {
          @Override
          public List<Producer> producers() {
            throw new NoSuchMethodError("add");
          }

          @Override
          public List<Rule> rules() {
            throw new IllegalStateException("no rules");
          }
        };
    Rule rule = (site, source, findings) -> {};

    Extensions extensions =
        Extensions.of(List.of(broken, new Other(List.of(), List.of(), List.of(rule))).iterator());

    assertThat(extensions.producers()).isEmpty();
    assertThat(extensions.rules()).containsExactly(rule);
    assertThat(told(extensions))
        .containsExactlyInAnyOrder(
            "the extension "
                + broken.getClass().getName()
                + " cannot be used: java.lang.NoSuchMethodError: add",
            "the extension "
                + broken.getClass().getName()
                + " cannot be used: java.lang.IllegalStateException: no rules");
  }

  @Test
  void theConfigurationFileDecidesOnTheKindOfSite() throws IOException {
    Extensions extensions = Extensions.load();

    assertThat(extensions.kinds().policyOf(directory)).isSameAs(SitePolicy.ORDINARY);
    Files.createFile(directory.resolve("_config.yml"));
    assertThat(extensions.kinds().policyOf(directory).name()).isEqualTo("jekyll");
    Files.createFile(directory.resolve("site.yml"));
    assertThat(extensions.kinds().policyOf(directory)).isSameAs(SitePolicy.ORDINARY);
  }

  @Test
  void theBuiltInExtensionsAreFound() {
    Extensions extensions = Extensions.load();

    assertThat(extensions.dialectNames()).contains("commonmark", "jekyll");
    assertThat(extensions.classes()).isEmpty();
    assertThat(told(extensions)).isEmpty();
  }
}
