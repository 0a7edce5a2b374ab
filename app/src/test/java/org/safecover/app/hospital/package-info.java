@NullMarked
package org.safecover.app.hospital;

import org.jspecify.annotations.NullMarked;
