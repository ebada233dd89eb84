package org.openpathways.server.smart.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** In the demonstration's record system everybody is Dr Example, and signed in. */
final class DemoClinician extends OncePerRequestFilter {
  static final String ID = "dr-a-example";
  private static final String SIGNED_IN = FactorGrantedAuthority.PASSWORD_AUTHORITY;
  static final String NAME = "Dr A. Example, GP";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().endsWith(DemoIssuer.AUTHORIZE);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            ID, null, List.of(FactorGrantedAuthority.fromAuthority(SIGNED_IN))));
    SecurityContextHolder.setContext(context);
    chain.doFilter(request, response);
  }
}
