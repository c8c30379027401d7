package io.github.shelfmark.maven;

import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.AuthenticationContext;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/**
 * The proxies of Maven's settings, as Maven itself uses them for its repositories: with the hosts
 * that need none, and passwords decrypted.
 */
final class MavenProxies extends ProxySelector {
  private final RepositorySystemSession session;
  private final ConcurrentMap<String, PasswordAuthentication> logins = new ConcurrentHashMap<>();

  MavenProxies(RepositorySystemSession session) {
    this.session = session;
  }

  /** Whether the settings have a proxy for any host at all. */
  static boolean areConfigured(@Nullable RepositorySystemSession session) {
    return session != null
        && (new MavenProxies(session).of("https://repo.maven.apache.org/").isPresent()
            || new MavenProxies(session).of("http://repo.maven.apache.org/").isPresent());
  }

  private Optional<RemoteRepository> of(String address) {
    RemoteRepository there = new RemoteRepository.Builder("links", "default", address).build();
    org.eclipse.aether.repository.Proxy proxy = session.getProxySelector().getProxy(there);
    return proxy == null
        ? Optional.empty()
        : Optional.of(new RemoteRepository.Builder(there).setProxy(proxy).build());
  }

  @Override
  public List<Proxy> select(URI uri) {
    Optional<RemoteRepository> found = of(uri.toString());
    if (found.isEmpty()) {
      return List.of(Proxy.NO_PROXY);
    }
    org.eclipse.aether.repository.Proxy proxy = found.get().getProxy();
    try (AuthenticationContext login = AuthenticationContext.forProxy(session, found.get())) {
      if (login != null && login.get(AuthenticationContext.USERNAME) != null) {
        String password = login.get(AuthenticationContext.PASSWORD);
        logins.put(
            proxy.getHost() + ":" + proxy.getPort(),
            new PasswordAuthentication(
                login.get(AuthenticationContext.USERNAME),
                password == null ? new char[0] : password.toCharArray()));
      }
    }
    return List.of(
        new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), proxy.getPort())));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // The link is reported as one that could not be checked.
  }

  /** Names and passwords for these proxies, and for nobody else. */
  Authenticator login() {
    return new Authenticator() {
      @Override
      protected @Nullable PasswordAuthentication getPasswordAuthentication() {
        return getRequestorType() == RequestorType.PROXY
            ? logins.get(getRequestingHost() + ":" + getRequestingPort())
            : null;
      }
    };
  }
}
