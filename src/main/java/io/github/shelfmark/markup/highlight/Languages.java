package io.github.shelfmark.markup.highlight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The languages that can be highlighted, by the names that authors use for them. */
public final class Languages {
  /** Name, title for readers, other names. */
  private static final List<List<String>> TABLE =
      List.of(
          List.of("text", "Plain text", "plain plaintext txt none output log"),
          List.of("java", "Java", ""),
          List.of("kotlin", "Kotlin", "kt kts"),
          List.of("scala", "Scala", "sbt"),
          List.of("groovy", "Groovy", "gradle jenkinsfile"),
          List.of("clojure", "Clojure", "clj cljs edn"),
          List.of("html", "HTML", "htm xhtml vue svelte ftl ftlh freemarker liquid jinja twig"),
          List.of("xml", "XML", "xsd xsl xslt svg pom wsdl rss"),
          List.of("css", "CSS", ""),
          List.of("less", "Less", ""),
          List.of("scss", "SCSS", "sass"),
          List.of("javascript", "JavaScript", "js jsx mjs cjs node"),
          List.of("typescript", "TypeScript", "ts tsx"),
          List.of("json", "JSON", "json5 jsonc webmanifest"),
          List.of("php", "PHP", ""),
          List.of("jsp", "JSP", ""),
          List.of("handlebars", "Handlebars", "hbs mustache"),
          List.of("actionscript", "ActionScript", "as"),
          List.of("graphql", "GraphQL", "gql"),
          List.of("dtd", "DTD", ""),
          List.of("c", "C", "h"),
          List.of("cpp", "C++", "c++ cc cxx hpp"),
          List.of("csharp", "C#", "cs c#"),
          List.of("objectivec", "Objective-C", "objc objective-c obj-c"),
          List.of("swift", "Swift", ""),
          List.of("d", "D", "dlang"),
          List.of("dart", "Dart", ""),
          List.of("go", "Go", "golang"),
          List.of("rust", "Rust", "rs"),
          List.of("delphi", "Delphi", "pascal"),
          List.of("fortran", "Fortran", "f90"),
          List.of("vhdl", "VHDL", ""),
          List.of("asm", "Assembler (x86)", "nasm asm-x86 x86asm"),
          List.of("asm6502", "Assembler (6502)", "6502"),
          List.of("python", "Python", "py python3"),
          List.of("ruby", "Ruby", "rb"),
          List.of("crystal", "Crystal", "cr"),
          List.of("elixir", "Elixir", "ex exs"),
          List.of("erlang", "Erlang", "erl"),
          List.of("haskell", "Haskell", "hs"),
          List.of("julia", "Julia", "jl"),
          List.of("perl", "Perl", "pl pm"),
          List.of("lua", "Lua", ""),
          List.of("tcl", "Tcl", ""),
          List.of("lisp", "Lisp", "elisp scheme common-lisp"),
          List.of("r", "R", ""),
          List.of("sas", "SAS", ""),
          List.of("visualbasic", "Visual Basic", "vb vbnet vb.net"),
          List.of("bash", "Shell", "sh shell zsh ksh fish"),
          List.of("console", "Console session", "shell-session shellsession terminal session"),
          List.of("powershell", "PowerShell", "ps1 posh pwsh"),
          List.of("batch", "Windows batch", "bat cmd"),
          List.of("nsis", "NSIS", "nsi"),
          List.of("yaml", "YAML", "yml eyaml"),
          List.of("toml", "TOML", ""),
          List.of("ini", "INI", "cfg conf editorconfig gitconfig systemd"),
          List.of("properties", "Properties", ""),
          List.of("env", "Environment", "dotenv"),
          List.of("csv", "CSV", ""),
          List.of("sql", "SQL", "plsql mysql postgresql postgres sqlite pgsql tsql"),
          List.of("proto", "Protocol Buffers", "protobuf"),
          List.of("http", "HTTP", "https"),
          List.of("diff", "Diff", "patch udiff"),
          List.of("hosts", "Hosts", ""),
          List.of("dockerfile", "Dockerfile", "docker containerfile"),
          List.of("makefile", "Makefile", "make mk"),
          List.of("cmake", "CMake", ""),
          List.of("terraform", "Terraform", "hcl tf"),
          List.of("nix", "Nix", ""),
          List.of("nginx", "nginx", "nginxconf"),
          List.of("apache", "Apache", "htaccess apacheconf"),
          List.of("markdown", "Markdown", "md mkd"),
          List.of("latex", "LaTeX", "tex"),
          List.of("bbcode", "BBCode", ""));

  private final List<Language> all = new ArrayList<>();
  private final Map<String, Language> byName = new HashMap<>();

  /** All languages. */
  public Languages() {
    for (List<String> row : TABLE) {
      List<String> aliases = row.get(2).isEmpty() ? List.of() : List.of(row.get(2).split(" ", -1));
      Language language = new Language(row.get(0), row.get(1), aliases);
      all.add(language);
      byName.put(language.name(), language);
      language.aliases().forEach(alias -> byName.put(alias, language));
    }
  }

  /** The language with a name, in upper or lower case. */
  public Optional<Language> find(String name) {
    Language found = byName.get(name);
    return Optional.ofNullable(found == null ? byName.get(name.toLowerCase(Locale.ROOT)) : found);
  }

  /** Its name for readers above code; empty for plain text, of which there is nothing to say. */
  public static String label(Language language) {
    return language.name().equals("text") ? "" : language.title();
  }

  /** Whether it is what is typed and shown in a terminal. */
  public static boolean isSession(Language language) {
    return language.name().equals("console");
  }

  /** All languages; neighbours are of the same kind. */
  public List<Language> all() {
    return List.copyOf(all);
  }

  /** Every name and alias. */
  public Set<String> names() {
    return new TreeSet<>(byName.keySet());
  }
}
