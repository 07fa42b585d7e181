#!/bin/bash
#SBATCH --job-name=seedlint --requeue --ntasks=1 --cpus-per-task=1 --open-mode=append
# Slurm copies this script to its spool: paths come in by the environment (sbatch --export=ALL).
# `exec` makes the command the process that Slurm signals.
exec node "$SEEDLINT" corpus "$IN" --out "$OUT" --workers 1 --config "$CONFIG"
