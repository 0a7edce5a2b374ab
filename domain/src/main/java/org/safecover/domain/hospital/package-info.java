/// One hospital's files as facts: its areas, people, rota, posts, sessions, actions and rates.
@NullMarked
package org.safecover.domain.hospital;

import org.jspecify.annotations.NullMarked;
